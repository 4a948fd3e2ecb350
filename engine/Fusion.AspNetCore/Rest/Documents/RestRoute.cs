using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>One <c>@http</c> of an operation.</summary>
internal sealed class RestRoute
{
    public required string Method { get; init; }

    /// <summary>The path with its parameters in braces.</summary>
    public required string Template { get; init; }

    public required int Status { get; init; }

    /// <summary>The path of what was made, with members of the result in braces; null for none.</summary>
    public required string? Location { get; init; }

    /// <summary>Response names from <c>data</c> to the answer's body.</summary>
    public required string[] Result { get; init; }

    /// <summary>The answer when the result is null, which else is 404.</summary>
    public required ValueNode? WhenNull { get; init; }

    /// <summary>Members and values of a result that is answered as if there were none; null for none.</summary>
    public required ObjectValueNode? GoneWhen { get; init; }

    /// <summary>Path parameters that must name the caller.</summary>
    public required IReadOnlyList<RestOwner> Owners { get; init; }

    public required IReadOnlyList<RestParameter> Parameters { get; init; }
}
