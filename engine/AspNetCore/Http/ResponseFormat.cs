namespace Cacao.AspNetCore;

/// <summary>The formats of responses.</summary>
internal enum ResponseFormat
{
    None,

    /// <summary><c>application/graphql-response+json</c>.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>, whose status code says nothing about the response.</summary>
    Json,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary><c>multipart/mixed</c>.</summary>
    MultipartMixed,

    /// <summary><c>multipart/mixed; subscriptionSpec=1.0</c>: subscriptions as Apollo's clients read them over HTTP.</summary>
    MultipartSubscription,

    /// <summary><c>application/jsonl</c>.</summary>
    JsonLines,
}
