import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { GraphQL17Alpha9Handler } from "@apollo/client/incremental";
import { BatchHttpLink } from "@apollo/client/link/batch-http";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { socketUrl, url } from "./endpoint.mjs";

const client = (link = new HttpLink({ uri: url })) =>
  new ApolloClient({ link, cache: new InMemoryCache(), incrementalHandler: new GraphQL17Alpha9Handler() });

/** The values of an observable until it completes, or until the last of interest. */
const collect = (observable, isLast = () => false) => new Promise((resolve, reject) => {
  const values = [];
  const subscription = observable.subscribe({
    next: (value) => {
      values.push(value);
      if (isLast(value)) {
        setImmediate(() => subscription.unsubscribe());
        resolve(values);
      }
    },
    error: reject,
    complete: () => resolve(values),
  });
});

test("Apollo Client queries with variables and normalises objects by id", async () => {
  const apollo = client();
  const { data } = await apollo.query({ query: gql`query ($id: ID!) { node(id: $id) { __typename id ... on User { name } } }`, variables: { id: "1" } });

  assert.equal(data.node.name, "Ada");
  assert.equal(apollo.cache.extract()["User:1"].name, "Ada");
});

test("Apollo Client mutates", async () => {
  const { data } = await client().mutate({ mutation: gql`mutation ($name: String!) { setName(name: $name) { id name } }`, variables: { name: "Bea" } });

  assert.equal(data.setName.name, "Bea");
});

test("Apollo Client gets errors beside data, with their paths", async () => {
  const { data, error } = await client().query({ query: gql`{ hello fail }`, errorPolicy: "all" });

  assert.equal(data.hello, "hello world");
  assert.ok(CombinedGraphQLErrors.is(error));
  assert.deepEqual(error.errors[0].path, ["fail"]);
});

test("Apollo Client gets the errors of a document that is refused", async () => {
  await assert.rejects(client().query({ query: gql`{ nothing }` }), /Cannot query field/);
});

test("Apollo Client puts deferred parts together", async () => {
  const seen = await collect(
    client().watchQuery({ query: gql`{ hello me { id ... @defer { name friends { id name } } } }` }),
    (value) => value.dataState === "complete");
  const last = seen.at(-1);

  assert.ok(seen.some((value) => value.dataState === "streaming" && value.data.me.name === undefined));
  assert.equal(last.data.me.name, "Ada");
  assert.deepEqual(last.data.me.friends.map((f) => f.name), ["Bob"]);
});

test("Apollo Client sends the hash of a document, then the document, then the hash alone", async () => {
  const sent = [];
  const counting = (input, init) => {
    sent.push(JSON.parse(init.body));
    return fetch(input, init);
  };
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  const link = ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url, fetch: counting })]);
  const query = gql`query Persisted { hello(name: "hash") }`;

  assert.equal((await client(link).query({ query })).data.hello, "hello hash");
  assert.equal((await client(link).query({ query })).data.hello, "hello hash");
  assert.deepEqual(sent.map((body) => "query" in body), [false, true, false]);
});

test("Apollo Client sends queries of one moment as a batch", async () => {
  let requests = 0;
  const link = new BatchHttpLink({ uri: url, fetch: (input, init) => (requests++, fetch(input, init)) });
  const apollo = client(link);

  const answers = await Promise.all(["a", "b", "c"].map((name) =>
    apollo.query({ query: gql`query ($name: String) { hello(name: $name) }`, variables: { name } })));

  assert.deepEqual(answers.map((a) => a.data.hello), ["hello a", "hello b", "hello c"]);
  assert.equal(requests, 1);
});

test("Apollo Client subscribes over multipart", async () => {
  const values = await collect(client().subscribe({ query: gql`subscription { countdown(from: 3) }` }));

  assert.deepEqual(values.map((v) => v.data.countdown), [3, 2, 1, 0]);
});

test("Apollo Client subscribes over a socket", async () => {
  const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
  const values = await collect(client(new GraphQLWsLink(socket)).subscribe({ query: gql`subscription { greetings }` }));
  await socket.dispose();

  assert.deepEqual(values.map((v) => v.data.greetings), ["Hi", "Bonjour", "Hola", "Ciao", "Zdravo"]);
});
