import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import type { Ctx, Role } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { listDepartments } from "./department.queries.ts";
import { addDepartment, changeDepartment, moveDepartment, removeDepartment } from "./department.ts";
import { labelPerson } from "./person.name.ts";
import { getPerson } from "./person.queries.ts";
import { placeChoices, placeFrom, placeOf } from "./post.place.ts";
import { getPost, listPosts } from "./post.queries.ts";
import { addPost, changePost, removePost } from "./post.ts";

const database = useDatabase();
let bare: Bare;
let elsewhere: Bare;
const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) => asRole(database, bare, role, run);

beforeAll(async () => {
  bare = await makeBare(database, "posts-clawdd");
  elsewhere = await makeBare(database, "posts-hafren");
});

const facts = () => ({
  organisation_id: bare.organisation_id,
  department_id: null,
  title_en: "Housing officer",
  title_cy: "",
  from_on: null,
  to_on: null,
});

test("a person may hold several posts at once, and is told apart by where they work", async () => {
  await as("coordinator", async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    expect(labelPerson(person)).toBe("Imran Qureshi");
    await addPost(ctx, person, facts());
    await addPost(ctx, person, { ...facts(), title_en: "School governor" });
    await addPost(ctx, person, { ...facts(), title_en: "Before", to_on: "2020-01-01" });
    const now = await getPerson(ctx, person.id);
    expect(now.posts.map((post) => post.title_en)).toEqual(["Housing officer", "School governor"]);
    expect(labelPerson(now)).toBe("Imran Qureshi (CVC)");
    expect((await listPosts(ctx, person.id)).map((post) => post.title_en).at(-1)).toBe("Before");
  });
});

test("a post that ends before it begins is refused beside its last day, in either language", async () => {
  await as("coordinator", async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    const wrong = { ...facts(), from_on: "2026-05-02", to_on: "2026-05-01" };
    const refusal = await addPost(ctx, person, wrong).catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.fields).toEqual({ to_on: "The last day must be on or after the first" });
    expect(refusal.in("cy").fields.to_on).toMatch(/^Rhaid/);
  });
});

test("a post cannot be in another partnership's organisation, nor in another organisation's department", async () => {
  await as("coordinator", async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    const abroad = { ...facts(), organisation_id: elsewhere.organisation_id };
    await expect(addPost(ctx, person, abroad)).rejects.toThrow(NotFound);
    await expect(addPost(ctx, person, { ...facts(), department_id: 999_999 })).rejects.toThrow(NotFound);
  });
});

test("a post is read under its own person only", async () => {
  await as("coordinator", async (ctx) => {
    const post = await addPost(ctx, await getPerson(ctx, bare.people.lead), facts());
    await expect(getPost(ctx, bare.people.member, post.id)).rejects.toThrow(NotFound);
  });
});

test("a post that a colleague changed meanwhile is not overwritten, nor removed", async () => {
  await as("coordinator", async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    const post = await addPost(ctx, person, facts());
    await changePost(ctx, person, post, { ...facts(), title_en: "Senior officer" }, post.version);
    const clash = await changePost(ctx, person, post, facts(), post.version).catch((error) => error);
    expect(clash).toBeInstanceOf(Conflict);
    expect(clash.theirs).toMatchObject({ title_en: "Senior officer", place: String(bare.organisation_id) });
    await expect(removePost(ctx, person, post, post.version)).rejects.toThrow(Conflict);
    await removePost(ctx, person, post, post.version + 1);
    expect(await listPosts(ctx, person.id)).toEqual([]);
  });
});

test.each(["lead", "member", "viewer"] as const)("a %s cannot give, change or take away a post", async (role) => {
  await as(role, async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    await expect(addPost(ctx, person, facts())).rejects.toThrow(Forbidden);
    await expect(addDepartment(ctx, { id: bare.organisation_id }, { name_en: "X", name_cy: null })).rejects.toThrow(
      Forbidden,
    );
  });
});

test("a place is one choice: an organisation, or a department of it", () => {
  const organisations = [
    { id: 3, name_en: "Council", name_cy: "Cyngor" },
    { id: 2, name_en: "Police", name_cy: null },
  ];
  const departments = [{ id: 7, organisation_id: 3, name_en: "Housing", name_cy: "Tai" }];
  expect(placeChoices("cy", organisations, departments)).toEqual([
    { value: "3", label: "Cyngor" },
    { value: "3-7", label: "Cyngor – Tai" },
    { value: "2", label: "Police" },
  ]);
  for (const place of [
    { organisation_id: 3, department_id: 7 },
    { organisation_id: 2, department_id: null },
  ])
    expect(placeFrom(placeOf(place))).toEqual(place);
});

test("departments keep the order they are given, are renamed, and go when nothing names them", async () => {
  await as("coordinator", async (ctx) => {
    const council = { id: bare.organisation_id };
    const add = (name_en: string) => addDepartment(ctx, council, { name_en, name_cy: "" });
    const [housing, schools, roads] = [await add("Housing"), await add("Schools"), await add("Roads")];
    const names = async () => (await listDepartments(ctx, council.id)).map((one) => one.name_en);
    await moveDepartment(ctx, roads, "up");
    await moveDepartment(ctx, housing, "up");
    expect(await names()).toEqual(["Housing", "Roads", "Schools"]);
    const renamed = await changeDepartment(ctx, schools, { name_en: "Education", name_cy: "Addysg" }, schools.version);
    expect(renamed).toMatchObject({ name_en: "Education", name_cy: "Addysg" });
    await expect(changeDepartment(ctx, schools, { name_en: "X", name_cy: "" }, schools.version)).rejects.toThrow(
      Conflict,
    );
    await removeDepartment(ctx, roads, roads.version);
    expect(await names()).toEqual(["Housing", "Education"]);
  });
});

test("a department that a post names cannot be removed, and the reason is said", async () => {
  const refusal = await as("coordinator", async (ctx) => {
    const person = await getPerson(ctx, bare.people.lead);
    const housing = await addDepartment(ctx, { id: bare.organisation_id }, { name_en: "Housing", name_cy: null });
    await addPost(ctx, person, { ...facts(), department_id: housing.id });
    return removeDepartment(ctx, housing, housing.version).catch((error) => error);
  });
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.message).toMatch(/“Housing” is still named/);
});
