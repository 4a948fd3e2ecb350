namespace Cacao.Fusion.Rest;

/// <summary>Where a parameter stands in a request.</summary>
internal enum RestParameterSource
{
    Path,
    Query,
    Header,

    /// <summary>The body as a whole.</summary>
    Body,

    /// <summary>A member of the body's object.</summary>
    BodyMember,

    /// <summary>Whether another parameter is there.</summary>
    Presence,
}
