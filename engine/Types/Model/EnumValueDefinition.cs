using Cacao.Language;

namespace Cacao.Types;

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueDefinition
{
    public required string Name { get; init; }

    public string? Description { get; internal set; }

    public string? DeprecationReason { get; internal set; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>What resolvers return and receive; the name itself where no .NET enum is bound.</summary>
    public object RuntimeValue { get; internal set; } = null!;

    public override string ToString() => Name;
}
