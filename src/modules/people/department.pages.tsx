import type { Ask } from "../../core/web/app-env.ts";
import { Deeds, Link, PostButton, Section, Table } from "../../ui/index.ts";
import { commonWords } from "./common.words.ts";
import type { Department } from "./department.queries.ts";
import { departmentWords } from "./department.words.ts";
import { nameIn } from "./name.ts";
import { organisationUrls } from "./urls.ts";

type DepartmentsProps = {
  c: Ask;
  organisation: { id: number };
  departments: readonly Department[];
  mayKeep: boolean;
};

/** The departments of an organisation in its own order. Where there are none, only those who may add one see the section. */
export function DepartmentsSection({ c, organisation, departments, mayKeep }: DepartmentsProps) {
  const { lang } = c.var;
  const t = departmentWords(lang);
  const common = commonWords(lang);
  if (departments.length === 0 && !mayKeep) return null;
  const keep = mayKeep
    ? [
        { key: "order", label: t.order, isNarrow: true },
        { key: "deeds", label: common.change, isLabelHidden: true, isNarrow: true },
      ]
    : [];
  return (
    <Section
      title={t.departments}
      id="departments"
      action={mayKeep ? <Link href={organisationUrls.addDepartment(c, organisation.id)}>{t.add}</Link> : undefined}
    >
      <Table
        caption={t.departments}
        captionSize="hidden"
        rowHeader="name"
        emptyText={t.none}
        columns={[{ key: "name", label: t.name }, ...keep]}
        rows={departments.map((department, index) => ({
          name: nameIn(lang, department),
          order: <Order {...{ c, organisation, department, index, count: departments.length }} />,
          deeds: (
            <Deeds>
              <Link
                href={organisationUrls.changeDepartment(c, organisation.id, department.id)}
                hiddenText={nameIn(lang, department)}
              >
                {common.change}
              </Link>
              <Link
                href={organisationUrls.removeDepartment(c, organisation.id, department.id)}
                hiddenText={nameIn(lang, department)}
              >
                {common.remove}
              </Link>
            </Deeds>
          ),
        }))}
      />
    </Section>
  );
}

type OrderProps = { c: Ask; organisation: { id: number }; department: Department; index: number; count: number };

function Order({ c, organisation, department, index, count }: OrderProps) {
  const t = commonWords(c.var.lang);
  const action = organisationUrls.moveDepartment(c, organisation.id, department.id);
  const name = nameIn(c.var.lang, department);
  return (
    <Deeds>
      {index > 0 ? (
        <PostButton kind="text" action={action} hidden={{ direction: "up" }} hiddenText={name}>
          {t.moveUp}
        </PostButton>
      ) : null}
      {index < count - 1 ? (
        <PostButton kind="text" action={action} hidden={{ direction: "down" }} hiddenText={name}>
          {t.moveDown}
        </PostButton>
      ) : null}
    </Deeds>
  );
}
