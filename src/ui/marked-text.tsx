/** Text with what was searched for marked in it; whoever listens hears the text as it is. */
export function MarkedText({ parts }: { parts: readonly { text: string; isMatch: boolean }[] }) {
  return <>{parts.map(({ text, isMatch }) => (isMatch ? <mark class="cc-match">{text}</mark> : text))}</>;
}
