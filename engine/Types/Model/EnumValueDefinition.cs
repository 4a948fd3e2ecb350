using Cacao.Language;

namespace Cacao.Types;

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueDefinition
{
    private byte[]? _json;

    public required string Name { get; init; }

    public string? Description { get; internal set; }

    public string? DeprecationReason { get; internal set; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>What resolvers return and receive; the name itself where no .NET enum is bound.</summary>
    public object RuntimeValue { get; internal set; } = null!;

    /// <summary>The definition this was built from; null when it was made by code.</summary>
    public EnumValueDefinitionNode? Definition { get; internal set; }

    /// <summary>The name as a JSON string, quotes included, for <see cref="ResultWriter.WriteRawJson"/>.</summary>
    public ReadOnlySpan<byte> Json => _json ??= System.Text.Encoding.UTF8.GetBytes($"\"{Name}\"");

    public override string ToString() => Name;
}
