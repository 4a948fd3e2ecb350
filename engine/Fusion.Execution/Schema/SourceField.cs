using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A field as one source schema has it.</summary>
internal sealed class SourceField(int source, TypeShape type)
{
    public int Source { get; } = source;

    /// <summary>The type the source schema declares.</summary>
    public TypeShape Type { get; } = type;

    /// <summary>Fields below that the source gives on this path alone.</summary>
    public SelectionSetNode? Provides { get; init; }

    /// <summary>The source gives the field only where another one provides it.</summary>
    public bool IsPartial { get; init; }

    public FieldRequirement? Requirement { get; set; }
}
