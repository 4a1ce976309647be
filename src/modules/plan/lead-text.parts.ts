/** What someone does for an item: answers for it, helps, or takes part. */
export type LeadRole = "lead" | "support" | "involved";

/** A piece of a lead cell with the words that gave it its role; `text` is what is left to read. */
export type LeadPart = { as_written: string; text: string; role: LeadRole };

const roleWords: readonly (readonly [LeadRole, string])[] = [
  [
    "support",
    "in conjunction with|in partnership with|jointly with|together with|supported by|with (?:the )?(?:support|help|assistance) (?:from|of)|assisted by|working with|(?:the )?action is (?:the )?responsibility of|ar y cyd [âa]g?|mewn partneriaeth [âa]g?|gyda (?:chymorth|chefnogaeth)|(?:mae['’]r )?cam gweithredu yn gyfrifoldeb i?",
  ],
  [
    "involved",
    "in consultation with|with (?:the )?(?:involvement|input) (?:from|of)|involving|also involved|mewn ymgynghoriad [âa]g?|gan gynnwys",
  ],
  ["support", "support(?:ing)?(?: officers?| leads?| partners?)?\\s?:|cefnog(?:i|aeth)\\s?:"],
  ["involved", "involve(?:d|s)?\\s?:|partners?\\s?:|partneriaid\\s?:"],
  [
    "lead",
    "(?:to be )?(?:co-?ordinated|led|lead) by|lead(?: officer| organisation| partner)?\\s?:|(?:yn cael ei |i['’]w )?(?:gydlynu|arwain|harwain) gan|cydlynir gan|arweinir gan|arweinydd\\s?:",
  ],
];
const roleMarks = new RegExp(roleWords.map(([, words]) => `((?<!\\p{L})(?:${words})(?!\\p{L}))`).join("|"), "giu");

/** Cuts a cell into the pieces that name one lead each, and gives each its role from the words before it ("in conjunction with"). */
export function splitLeads(text: string, role: LeadRole): LeadPart[] {
  return splitOutsideBrackets(text)
    .flatMap((line) => splitByRole(line, role))
    .flatMap(splitPeople);
}

/** Splits at line ends, semicolons, bullets and slashes, but not inside brackets and not where a line plainly goes on. */
function splitOutsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    else if (isCut(text, i, depth)) {
      pieces.push(text.slice(from, i));
      [from, depth] = [i + 1, 0];
    }
  }
  return [...pieces, text.slice(from)];
}

function isCut(text: string, at: number, depth: number): boolean {
  const sign = text.charAt(at);
  if (depth > 0 && /^[^([]*[)\]]/u.test(text.slice(at, at + 300))) return false;
  if (sign === "\n" || sign === "\r") {
    const before = text.slice(Math.max(0, at - 12), at).trimEnd();
    return (
      !/(?:[&,–—-]|\s(?:and|of|with|the|a|ac))$/iu.test(before) && !/^\s{0,9}[(&–—-]/u.test(text.slice(at, at + 12))
    );
  }
  if (sign === "/") return !/\d\/\d|\band\/or\b|\b[cw]\/o\b/iu.test(text.slice(Math.max(0, at - 3), at + 3));
  return sign === ";" || sign === "•" || sign === "|";
}

function splitByRole(line: string, role: LeadRole): LeadPart[] {
  const asLead = /^(.{2,200}?)\s+with\s+(.{2,200}?)\s+as\s+(?:the\s+)?lead(?:\s+officer)?\.?$/iu.exec(line.trim());
  if (asLead?.[1] && asLead[2]) {
    return [
      { as_written: line.trim().slice(asLead[1].length).trim(), text: asLead[2], role: "lead" },
      { as_written: asLead[1], text: asLead[1], role: "support" },
    ];
  }
  const marks = [...line.matchAll(roleMarks)].map((found) => ({
    index: found.index,
    end: found.index + found[0].length,
    role: roleWords[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? role,
  }));
  const parts = [{ index: 0, end: 0, role }, ...marks].map((mark, i) => ({
    as_written: trimmed(line.slice(mark.index, marks[i]?.index)),
    text: trimmed(line.slice(mark.end, marks[i]?.index)),
    role: mark.role,
  }));
  return parts.filter((part) => part.text !== "");
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^(?:[,:–—*•.-]+\s*)+/u, "")
    .replace(/(?:\s|[,:–—-]|(?<=\s)(?:and|a|ac))+$/u, "");
}

/**
 * Splits "Ann Lee (Health) and Bo Day (Police)" and "JM & EL", where every piece is a person, and lists of those who help or take part; the "and"
 * of a department that leads is left alone.
 */
function splitPeople(part: LeadPart): LeadPart[] {
  const initials = part.text.split(/[\s,&+]+/u);
  if (initials.every(isInitials)) return asParts(part, new Set(initials).size === 1 ? [part.text] : initials);
  const pieces = part.text.split(/\s+(?:and|a|ac)\s+|\s*[,&+]\s*/iu).map((piece) => piece.trim());
  if (pieces.length > 1 && pieces.every(isPersonLike)) return asParts(part, pieces);
  const isList =
    part.role !== "lead" && part.text.includes(",") && !/[()]/u.test(part.text) && !pieces.some(isPersonLike);
  return isList && pieces.every((piece) => piece !== "") ? asParts(part, pieces) : [part];
}

function asParts(part: LeadPart, pieces: readonly string[]): LeadPart[] {
  const opening = part.as_written.slice(0, part.as_written.length - part.text.length);
  return pieces.map((text, i) => ({ as_written: i === 0 ? opening + text : text, text, role: part.role }));
}

const rank = "(?:Insp|Sgt|Sergeant|Inspector|PC|PCSO|Supt|Cllr|Cyng|Dr|Rev|Mr|Mrs|Ms|Miss|Prof)\\.?\\s{0,3}";
const initialsShape = new RegExp(`^(?:${rank})?((?:\\p{Lu}\\.?){2,3})$`, "u");

/** The initials a piece is, without rank or stops ("InspKW" gives "KW"), or null. Four capitals or more are an organisation's. */
export function readInitials(text: string): string | null {
  return initialsShape.exec(text)?.[1]?.replaceAll(".", "") ?? null;
}

function isInitials(text: string): boolean {
  return readInitials(text) !== null;
}

const nameShape = new RegExp(
  `^(?:${rank})?(?:\\p{Lu}(?:[\\p{Ll}’'-]+|\\.)?(?:\\p{Lu}\\p{Ll}+)?)(?:\\s+(?:van|de|der|ap|ab|ferch|von|al|bin|\\p{Lu}\\.?|[DO]['’]\\p{Lu}\\p{Ll}+|\\p{Lu}[\\p{Ll}’'-]+(?:[-’']?\\p{Lu}\\p{Ll}+)*)){1,3}$`,
  "u",
);
const notAPerson =
  /(?<!\p{L})(?:council|county|borough|city|town|team|department|dept|partnership|partners?|police|group|service|services|college|school|schools|church|forum|assembly|board|health|housing|unit|trust|association|federation|network|centre|committee|office|panel|university|society|company|ltd|agency|authority|commission|consortium|bureau|charity|foundation|alliance|union|project|programme|sector|community|communities|voluntary|volunteers?|volunteering|fire|rescue|prison|probation|library|libraries|leisure|education|learning|social|care|north|south|east|west|wales|england|cheshire|economic|development|human|resources|public|protection|prevention|inclusion|corporate|governance|strategy|performance|equality|safety|youth|children|family|families|faith|advice|citizens|members?|leaders?|organisations?|all|each|every|(?:c|g|ch|ngh)yngor|sir|[td]îm|thîm|adran|(?:p|b|ph)artneriaeth|heddlu|g?rŵp|g?wasanaethau?|(?:c|g|ch)oleg|ysgol|ysgolion|eglwys|capel|fforwm|(?:c|g|ch)ynulliad|[bf]wrdd|iechyd|tai|uned|ymddiriedolaeth|cymdeithas|rhwydwaith|canolfan|pwyllgor|swyddfa|prifysgol|awdurdod|gwirfoddol|cymunedol?|tân|addysg|datblygu|cymru|gogledd|de|dwyrain|gorllewin|pob|holl|yr?)(?!\p{L})/iu;
const post =
  /(?<!\p{L})(?:officers?|managers?|directors?|co-?ordinators?|chair(?:man|woman|person)?|chief|head ?teachers?|head|secretary|clerk|advis[eo]rs?|workers?|champion|inspector|superintendent|constable|swyddog(?:ion)?|rheolwr|cyfarwyddwr|cydlynydd|cadeirydd|pennaeth|prif|ysgrifennydd|clerc|arolygydd)(?!\p{L})/iu;

/** Whether words are a post's title ("Community Safety Manager"). */
export function isPostTitle(text: string): boolean {
  return post.test(text) && !/^(?:all|each|every|pob)\s/iu.test(text);
}

/** Whether words look like a person's name: two to four of them with capitals, and none that organisations or posts are called by. */
export function isPersonName(text: string): boolean {
  return (
    text.length <= 80 &&
    nameShape.test(text) &&
    !notAPerson.test(text) &&
    !post.test(text.replace(new RegExp(`^${rank}`, "u"), ""))
  );
}

function isPersonLike(text: string): boolean {
  const bare = text.replace(/\s{0,9}\([^()]{0,80}\)$/u, "");
  return isInitials(bare) || isPersonName(bare);
}
