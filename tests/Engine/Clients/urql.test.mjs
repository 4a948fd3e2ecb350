import assert from "node:assert/strict";
import { test } from "node:test";
import { cacheExchange, Client, fetchExchange, gql, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { socketUrl, url } from "./endpoint.mjs";

const client = (options = {}) => new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false, ...options });

const collect = (source, isLast) => new Promise((resolve) => {
  const values = [];
  const { unsubscribe } = source.subscribe((result) => {
    values.push(result);
    if (isLast(result, values)) {
      setImmediate(() => {
        unsubscribe();
        resolve(values);
      });
    }
  });
});

test("urql queries", async () => {
  const { data, error } = await client().query(gql`query ($name: String) { hello(name: $name) me { friends { name } } }`, { name: "urql" });

  assert.equal(error, undefined);
  assert.equal(data.hello, "hello urql");
  assert.equal(data.me.friends[0].name, "Bob");
});

test("urql queries by GET", async () => {
  const { data } = await client({ preferGetMethod: "force" }).query(gql`{ hello }`, {});

  assert.equal(data.hello, "hello world");
});

test("urql mutates", async () => {
  const { data } = await client().mutation(gql`mutation { setName(name: "Cy") { name } }`, {});

  assert.equal(data.setName.name, "Cy");
});

test("urql gets errors beside data", async () => {
  const { data, error } = await client().query(gql`{ hello fail }`, {});

  assert.equal(data.hello, "hello world");
  assert.deepEqual(error.graphQLErrors[0].path, ["fail"]);
});

test("urql puts deferred parts together", async () => {
  const values = await collect(client().query(gql`{ hello me { id ... @defer { name } } }`, {}), (result) => !result.hasNext);

  assert.equal(values.at(-1).data.me.name, "Ada");
});

test("urql uploads a file", async () => {
  const { data, error } = await client({ fetchOptions: { headers: { "GraphQL-Preflight": "1" } } })
    .query(gql`query ($file: Upload!) { size(file: $file) }`, { file: new Blob(["twelve bytes"]) });

  assert.equal(error, undefined);
  assert.equal(data.size, 12);
});

test("urql subscribes by fetch", async () => {
  const values = await collect(
    client({ fetchSubscriptions: true }).subscription(gql`subscription { countdown(from: 2) }`, {}),
    (result) => !result.hasNext);

  // The end comes as the last result once more.
  assert.deepEqual(values.map((v) => v.data.countdown), [2, 1, 0, 0]);
});

test("urql subscribes over a socket", async () => {
  const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
  const forwardSubscription = (request) => ({
    subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: request.query ?? "", variables: request.variables }, sink) }),
  });
  const urql = client({ exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription })] });

  const values = await collect(urql.subscription(gql`subscription { greetings }`, {}), (_, seen) => seen.length === 5);
  await socket.dispose();

  assert.deepEqual(values.map((v) => v.data.greetings), ["Hi", "Bonjour", "Hola", "Ciao", "Zdravo"]);
});
