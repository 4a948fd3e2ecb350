namespace Cacao.Fusion.Execution;

/// <summary>Codes of errors that the gateway adds to responses.</summary>
public static class FusionErrorCodes
{
    /// <summary>A source schema could not be reached, or broke off.</summary>
    public const string SourceUnavailable = "FUSION_SOURCE_UNAVAILABLE";

    /// <summary>A source schema did not answer in time.</summary>
    public const string SourceTimeout = "FUSION_SOURCE_TIMEOUT";

    /// <summary>A source schema answered something that is not a GraphQL response to what was asked.</summary>
    public const string InvalidSourceResponse = "FUSION_INVALID_SOURCE_RESPONSE";

    /// <summary>A source schema reported an error without a code of its own.</summary>
    public const string SourceError = "FUSION_SOURCE_ERROR";

    /// <summary>A source schema gave null, or nothing, for a field that must not be null.</summary>
    public const string NonNullViolation = "FUSION_NON_NULL_VIOLATION";

    /// <summary>The key or a requirement of a field could not be fetched.</summary>
    public const string RequirementMissing = "FUSION_REQUIREMENT_MISSING";

    /// <summary>An object's type is not one that clients may see.</summary>
    public const string UnknownType = "FUSION_UNKNOWN_TYPE";

    /// <summary>A global id is malformed.</summary>
    public const string InvalidNodeId = "FUSION_INVALID_NODE_ID";

    /// <summary>A global id names a type that cannot be fetched by its id.</summary>
    public const string UnknownNodeType = "FUSION_UNKNOWN_NODE_TYPE";

    /// <summary>A subscriber did not take its events in time.</summary>
    public const string SubscriberTooSlow = "FUSION_SUBSCRIBER_TOO_SLOW";

    /// <summary>A subscription had to end since the gateway's configuration was replaced.</summary>
    public const string ConfigurationReplaced = "FUSION_CONFIGURATION_REPLACED";

    /// <summary>A field is for callers who are signed in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>A field is for callers with another role.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
}
