/** A sentence with somebody's name in it: a name that is written from right to left turns nothing else round. */
export function Named({ text, name }: { text: string; name: string }) {
  const at = name === "" ? -1 : text.indexOf(name);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <bdi>{name}</bdi>
      {text.slice(at + name.length)}
    </>
  );
}

/** Texts side by side on one line, each with its own direction; empty ones are left out. */
export const SideBySide = ({ texts }: { texts: readonly (string | false)[] }) => (
  <>
    {texts.filter(Boolean).map((text, at) => (
      <span key={at}>
        {at > 0 && " · "}
        <bdi>{text}</bdi>
      </span>
    ))}
  </>
);
