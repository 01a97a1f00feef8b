import { useLocation } from 'wouter';

/** Goes to a place of the app, handing on `state` where there is something to say there. */
export function useGo(): (place: string, options?: { readonly state: unknown }) => void {
  const [, go] = useLocation();
  return go;
}
