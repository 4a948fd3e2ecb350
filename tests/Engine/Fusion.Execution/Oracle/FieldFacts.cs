using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What can be said of the values of a field when all source schemas that give it are to agree.</summary>
internal sealed class FieldFacts
{
    /// <summary>For each level whether it may not be null.</summary>
    public required IReadOnlyList<bool> NonNull { get; init; }

    public required string TypeName { get; init; }

    /// <summary>The object types of its values; empty for leaves.</summary>
    public required IReadOnlyList<string> Possible { get; init; }

    /// <summary>The values of an enum that all know; empty for other types.</summary>
    public required IReadOnlyList<string> EnumValues { get; init; }

    /// <summary>Part of a key: the value differs from object to object.</summary>
    public required bool IsKey { get; init; }

    public required FieldDefinitionNode Definition { get; init; }
}
