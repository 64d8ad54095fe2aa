import { countText, text } from '../lib/text/text';
import { BringInPreview, type Found } from './BringInPreview';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import { Progress } from './Progress';

/** How far bringing in has come. */
export type BringInState =
  | { kind: 'choosing' }
  | { kind: 'reading'; done: number }
  | { kind: 'unreadable'; name: string; why: string }
  | { kind: 'found'; found: Found; stale: boolean }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'done'; count: number; settings: boolean }
  | { kind: 'failed'; reason: string };

interface Props {
  state: BringInState;
  onFile: (file: File) => void;
  onMerge: (rule: 'newer' | 'theirs' | 'mine', settings: boolean) => void;
  onCancel: () => void;
  onClose: () => void;
}

/** Takes a file, shows what it would change, and changes it when the reader says so. */
export function BringInDialog({ state, onFile, onMerge, onCancel, onClose }: Props) {
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  return (
    <Dialog title={text('bringIn.title')} onClose={onClose}>
      {!isBusy && state.kind !== 'found' && <FileChoice onFile={onFile} />}
      {state.kind === 'reading' && (
        <Progress label={text('bringIn.reading')} done={state.done} total={null} onCancel={onCancel} />
      )}
      {state.kind === 'writing' && (
        <Progress label={text('bringIn.writing')} {...state} onCancel={onCancel} />
      )}
      {state.kind === 'unreadable' && <Notice tone="warning">{text('bringIn.unreadable', state)}</Notice>}
      {state.kind === 'failed' && <Notice tone="warning">{text('exchange.failed', state)}</Notice>}
      {state.kind === 'found' && state.stale && <Notice tone="warning">{text('bringIn.stale')}</Notice>}
      {state.kind === 'found' && <BringInPreview found={state.found} onMerge={onMerge} onCancel={onCancel} />}
      <p role="status">
        {state.kind === 'done' && countText('bringIn.done', state.count)}{' '}
        {state.kind === 'done' && state.settings && text('bringIn.done.settings')}
      </p>
    </Dialog>
  );
}

function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="file-choice">
      <span>{text('bringIn.choose')}</span>
      <input
        type="file"
        aria-label={text('bringIn.file')}
        accept=".json,.csv,.txt,application/json,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
