using Cacao.Language;

namespace Cacao.Types;

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueConfiguration
{
    public required string Name { get; set; }

    public required object RuntimeValue { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>The definition it was read from; null when code describes it.</summary>
    internal EnumValueDefinitionNode? Definition { get; set; }
}
