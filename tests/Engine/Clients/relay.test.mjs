import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import compiler from "relay-compiler";
import relay from "relay-runtime";
import { url } from "./endpoint.mjs";

const { commitMutation, Environment, fetchQuery, Network, RecordSource, Store } = relay;

let folder;

/** The compiler reads the schema as the server prints it, and writes what the runtime executes. */
before(async () => {
  folder = await mkdtemp(join(import.meta.dirname, ".relay-"));
  await mkdir(join(folder, "src"));
  const schema = await fetch(`${url}?sdl`);
  assert.equal(schema.status, 200);
  await writeFile(join(folder, "schema.graphql"), await schema.text());
  await writeFile(join(folder, "package.json"), `{"type":"module"}`);
  await writeFile(join(folder, "src", "operations.js"), `
    import { graphql } from "relay-runtime";
    export const query = graphql\`query operationsQuery($id: ID!) { hello me { ...operations_user } node(id: $id) { id ... on User { name } } }\`;
    export const fragment = graphql\`fragment operations_user on User { name friends(first: 1) { id name } }\`;
    export const mutation = graphql\`mutation operationsMutation($name: String!) { setName(name: $name) { id name } }\`;
  `);
  await writeFile(join(folder, "relay.config.json"), JSON.stringify({ src: "src", schema: "schema.graphql", language: "javascript", eagerEsModules: true }));
  await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder });
});

after(() => rm(folder, { recursive: true, force: true }));

const artifact = async (name) => (await import(pathToFileURL(join(folder, "src", "__generated__", `${name}.graphql.js`)))).default;

const environment = () => new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async (request, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: request.text, variables }),
    });
    return response.json();
  }),
});

test("Relay compiles against the schema and normalises what it fetches", async () => {
  const relayEnvironment = environment();
  const data = await fetchQuery(relayEnvironment, await artifact("operationsQuery"), { id: "1" }).toPromise();

  assert.equal(data.hello, "hello world");
  const user = relayEnvironment.getStore().getSource().get("1");
  assert.equal(user.__typename, "User");
  assert.equal(user.name, "Ada");
  assert.equal(relayEnvironment.getStore().getSource().get("2").name, "Bob");
});

test("Relay mutates", async () => {
  const mutation = await artifact("operationsMutation");
  const answer = await new Promise((resolve, reject) => commitMutation(environment(), {
    mutation,
    variables: { name: "Dee" },
    onCompleted: resolve,
    onError: reject,
  }));

  assert.equal(answer.setName.name, "Dee");
});
