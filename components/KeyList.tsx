interface Props {
  keys: readonly { deed: string; keys: readonly string[] }[];
}

/** What keys do. */
export function KeyList({ keys: all }: Props) {
  return (
    <dl class="shortcuts">
      {all.map(({ deed, keys }) => (
        <div key={deed}>
          <dt>{deed}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key} lang="en">
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
