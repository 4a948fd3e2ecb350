using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>A variable of the operation and the part of the request that it is read from.</summary>
internal sealed class RestParameter
{
    /// <summary>The variable's name.</summary>
    public required string Variable { get; init; }

    public required RestParameterSource Source { get; init; }

    /// <summary>Its name in the request; empty for a whole body.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that a member of the body may have; <c>.</c> stands for the body itself.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The variable whose presence it tells.</summary>
    public string? Given { get; init; }

    public required TypeNode Type { get; init; }

    public required bool HasDefault { get; init; }

    /// <summary>A request that does not have it gets a new key.</summary>
    public required bool IsGenerated { get; init; }

    /// <summary>The type whose ids it takes, where the document says so.</summary>
    public required string? IdType { get; init; }

    public required string? Description { get; init; }

    public required Location Location { get; init; }

    public bool IsRequired => Type is NonNullTypeNode && !HasDefault && !IsGenerated && Given is null;
}
