declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {}
}
declare function Badge(props: { label: string; email: string }): JSX.Element;

const badge = <Badge label="Quiet Weather" email="ella.wang5@example.com" />;

export {};
