declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {}
}
declare function Badge(props: { label: string; email: string }): JSX.Element;

const badge = <Badge/*|*/ />;

export {};
