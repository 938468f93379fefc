/** The question in the address of the search page, so that it can be shared: `?q=…&<kindParam>=…`. */
export interface AddressedQuestion {
  readonly q: string;
  /** `undefined`: all kinds. Read from an address, it may name no kind that exists. */
  readonly kind: string | undefined;
}

export function readAddress(kindParam: string): AddressedQuestion {
  const { searchParams } = new URL(location.href);
  return { q: searchParams.get('q') ?? '', kind: searchParams.get(kindParam) ?? undefined };
}

/** Puts the question in the address without a new entry in the history; what is empty is left out. */
export function writeAddress({ q, kind = '' }: AddressedQuestion, kindParam: string): void {
  const address = new URL(location.href);
  const { searchParams } = address;
  const put = (name: string, value: string): void => {
    if (value === '') searchParams.delete(name);
    else searchParams.set(name, value);
  };
  put('q', q);
  put(kindParam, kind);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
