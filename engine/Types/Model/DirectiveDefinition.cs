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

    public override string ToString() => $"@{Name}";
}
