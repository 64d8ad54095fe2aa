import { useEffect, useState } from 'preact/hooks';
import { type Address, parseAddress } from './address';

/** What the address asks for; links, Back and Forward change it. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const read = () => setAddress(parseAddress(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return address;
}
