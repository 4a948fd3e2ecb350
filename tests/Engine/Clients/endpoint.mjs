// Where the server under test listens; the tests of the repository start one and say so.
export const url = process.env.GRAPHQL_URL ?? "http://127.0.0.1:5050/graphql";
export const socketUrl = url.replace(/^http/, "ws");
