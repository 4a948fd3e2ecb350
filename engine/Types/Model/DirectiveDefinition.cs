using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A directive definition (specification section 3.13).</summary>
public sealed class DirectiveDefinition
{
    public required string Name { get; init; }

    public string? Description { get; internal set; }

    public IReadOnlyList<InputValueDefinition> Arguments { get; internal set; } = [];

    public bool IsRepeatable { get; internal set; }

    /// <summary>Locations as written: <c>FIELD</c>, <c>OBJECT</c> ….</summary>
    public IReadOnlyList<string> Locations { get; internal set; } = [];

    /// <summary>True for the specification's own directives.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>The definition this was built from; null for the specification's own directives.</summary>
    public DirectiveDefinitionNode? Definition { get; internal set; }

    public bool TryGetArgument(string name, [NotNullWhen(true)] out InputValueDefinition? argument)
    {
        foreach (var item in Arguments)
        {
            if (string.Equals(item.Name, name, StringComparison.Ordinal))
            {
                argument = item;
                return true;
            }
        }

        argument = null;
        return false;
    }

    public override string ToString() => $"@{Name}";
}
