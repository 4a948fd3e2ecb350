import assert from "node:assert/strict";
import { test } from "node:test";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import * as types from "@graphql-codegen/typescript";
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from "graphql";
import ts from "typescript";
import { url } from "./endpoint.mjs";

const document = parse(`
  query Greeting($input: GreetInput!, $kind: Kind) { greet(input: $input) search(kind: $kind) { __typename ... on User { name } ... on Book { title } } }
  mutation Rename($name: String!) { setName(name: $name) { id name } }
`);

test("graphql-codegen makes types of the introspected schema that compile", async () => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }) }),
  });
  const { data } = await response.json();

  const code = await codegen({
    filename: "types.ts",
    schema: parse(printSchema(buildClientSchema(data))),
    documents: [{ document }],
    config: {},
    plugins: [{ types: {} }, { operations: {} }],
    pluginMap: { types, operations },
  });
  const usage = `${code}
    const variables: GreetingQueryVariables = { input: { name: "x" }, kind: Kind.Book };
    const result: GreetingQuery = { greet: "x", search: [{ __typename: "User", name: "y" }, { __typename: "Book", title: "z" }] };
    const renamed: RenameMutation = { setName: { id: "1", name: "n" } };
    console.log(variables, result, renamed);`;

  assert.deepEqual(diagnostics(usage), []);
  assert.notDeepEqual(diagnostics(usage.replace(`name: "n"`, "name: 1")), []);
});

/** What the TypeScript compiler has to say of a file. */
function diagnostics(text) {
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => name === "types.ts" ? ts.createSourceFile(name, text, options.target) : getSourceFile(name, ...rest);
  const program = ts.createProgram(["types.ts"], options, host);
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, " "));
}
