/** A sentence with names in it: one that is written from right to left turns nothing else round. */
export function Named({ text, names }: { text: string; names: readonly string[] }) {
  const places = names.map((name) => ({ name, at: name === "" ? -1 : text.indexOf(name) })).filter(({ at }) => at >= 0);
  const [first] = places.sort((one, other) => one.at - other.at || other.name.length - one.name.length);
  if (!first) return <>{text}</>;
  const rest = text.slice(first.at + first.name.length);
  return (
    <>
      {text.slice(0, first.at)}
      <bdi>{first.name}</bdi>
      {rest && <Named text={rest} names={names} />}
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
