namespace Cacao.AspNetCore;

/// <summary>Content types of responses.</summary>
internal static class ContentTypes
{
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string EventStream = "text/event-stream; charset=utf-8";
    public const string MultipartMixed = "multipart/mixed; boundary=\"-\"";
    public const string MultipartSubscription = "multipart/mixed; boundary=\"-\"; subscriptionSpec=1.0";
    public const string JsonLines = "application/jsonl; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
    public const string Sdl = "application/graphql; charset=utf-8";

    public static string Of(ResponseFormat format) => format switch
    {
        ResponseFormat.Json => Json,
        ResponseFormat.EventStream => EventStream,
        ResponseFormat.MultipartMixed => MultipartMixed,
        ResponseFormat.MultipartSubscription => MultipartSubscription,
        ResponseFormat.JsonLines => JsonLines,
        _ => GraphQLResponse,
    };
}
