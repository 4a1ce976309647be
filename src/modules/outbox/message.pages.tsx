import { formatDateTime, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { EmptyState, Link, PageTitle, Pagination, Paragraph, Section, SummaryList, Table } from "../../ui/index.ts";
import { type Message, PAGE_SIZE } from "./message.queries.ts";
import { messageWords } from "./message.words.ts";
import { messageUrls } from "./urls.ts";

const stateOf = ({ sent_at, failed_at }: Message) => (sent_at ? "sent" : failed_at ? "failed" : "waiting");

/** Every message of the demonstration, newest first. */
export function MessagesPage({ c, messages }: { c: Ask; messages: Message[] }) {
  const { lang } = c.var;
  const t = messageWords(lang);
  const shown = messages.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  if (!last)
    return (
      <>
        <PageTitle title={t.outbox} lead={t.lead} />
        <EmptyState title={t.none} text={t.noneText} />
      </>
    );
  return (
    <>
      <PageTitle title={t.outbox} lead={t.lead} />
      <Table
        caption={t.caption}
        rowHeader="subject"
        emptyText={t.none}
        columns={[
          { key: "subject", label: t.subject },
          { key: "to", label: t.to },
          { key: "when", label: t.when },
          { key: "language", label: t.language },
          { key: "state", label: t.state },
        ]}
        rows={shown.map((message) => ({
          subject: (
            <Link href={messageUrls.show(c, message.id)} lang={message.language}>
              {message.subject}
            </Link>
          ),
          to: message.recipient,
          when: formatDateTime(lang, message.created_at),
          language: t.languages[message.language as Lang],
          state: t.states[stateOf(message)],
        }))}
      />
      <Pagination
        lang={lang}
        text={t.count(shown.length)}
        {...(messages.length > shown.length ? { next: messageUrls.list(c, last.id) } : {})}
      />
    </>
  );
}

/** One message as its reader would have seen it. Its links work. */
export function MessagePage({ c, message }: { c: Ask; message: Message }) {
  const { lang } = c.var;
  const t = messageWords(lang);
  return (
    <>
      <PageTitle title={message.subject} caption={t.messageTo(message.recipient)} lang={message.language} />
      <SummaryList
        lang={lang}
        rows={[
          { key: t.to, value: message.recipient },
          { key: t.when, value: formatDateTime(lang, message.created_at) },
          { key: t.language, value: t.languages[message.language as Lang] },
          { key: t.state, value: t.states[stateOf(message)] },
        ]}
      />
      <Section title={t.text} id="text">
        {message.body.split(/\r?\n\s*\n/).map((part) => (
          <Paragraph lang={message.language}>
            {part.split(/\r?\n/).map((line, index) => (
              <>
                {index > 0 ? <br /> : null}
                <LineWithLinks line={line} baseUrl={c.var.config.baseUrl} />
              </>
            ))}
          </Paragraph>
        ))}
      </Section>
      <Paragraph>
        <Link href={messageUrls.list(c)}>{t.back}</Link>
      </Paragraph>
    </>
  );
}

/** A line with its addresses as links. Those of Concord itself stay on the host the reader came by. */
function LineWithLinks({ line, baseUrl }: { line: string; baseUrl: string }) {
  const parts = line.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/);
  return (
    <>
      {parts.map((part, index) => {
        const isAddress = index % 2 === 1;
        const isOurs = part === baseUrl || part.startsWith(`${baseUrl}/`);
        return isAddress ? <Link href={isOurs ? part.slice(baseUrl.length) || "/" : part}>{part}</Link> : part;
      })}
    </>
  );
}
