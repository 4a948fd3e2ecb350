using System.Text;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>A field of a compiled operation: all the selections of one response name on one object type, merged.</summary>
internal sealed class Selection : ISelection
{
    private readonly Operation _operation;
    private SelectionSet? _single;
    private SelectionSet[]? _byType;

    public Selection(
        Operation operation,
        int id,
        string responseName,
        FieldDefinition field,
        ObjectType declaringType,
        FieldNode[] nodes,
        ArgumentCoercer arguments,
        DeferUsage?[]? usages = null,
        DeferUsage[]? group = null)
    {
        _operation = operation;
        Usages = usages;
        Group = group ?? [];
        Id = id;
        ResponseName = responseName;
        Field = field;
        DeclaringType = declaringType;
        Nodes = nodes;
        Arguments = arguments;
        PropertyName = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(responseName)}\":");
        Type = field.Type;
        NullableType = field.Type.NullableType;
        NamedType = field.Type.NamedType;
        IsNonNull = field.Type.IsNonNull;
        HasSelections = nodes[0].SelectionSet is not null;
        Kind = SelectKind(field);
    }

    /// <summary>Unique in the operation; indexes what an execution keeps a selection.</summary>
    public int Id { get; }

    public SelectionKind Kind { get; }

    public string ResponseName { get; }

    /// <summary>The response name in UTF-8, escaped, quoted, with its colon.</summary>
    public byte[] PropertyName { get; }

    public FieldDefinition Field { get; }

    public ObjectType DeclaringType { get; }

    public IType Type { get; }

    public IType NullableType { get; }

    public NamedType NamedType { get; }

    public bool IsNonNull { get; }

    public bool HasSelections { get; }

    public ArgumentCoercer Arguments { get; }

    /// <summary>Every occurrence in the document, for errors and for the selections below.</summary>
    public FieldNode[] Nodes { get; }

    /// <summary>The defer that each occurrence stands in; null when none does.</summary>
    public DeferUsage?[]? Usages { get; }

    /// <summary>The defers that the field waits for.</summary>
    public DeferUsage[] Group { get; }

    /// <summary>How the field's list comes in parts; null when it comes whole.</summary>
    public StreamUsage? Stream { get; init; }

    IReadOnlyList<ISelection> ISelection.GetSelections(ObjectType type) => GetSelectionSet(type).AllSelections;

    /// <summary>The selections below this field on an object type; compiled on first use.</summary>
    public SelectionSet GetSelectionSet(ObjectType type)
    {
        if (_single is { } single && ReferenceEquals(single.Type, type))
        {
            return single;
        }

        var known = Volatile.Read(ref _byType);
        if (known is not null)
        {
            foreach (var set in known)
            {
                if (ReferenceEquals(set.Type, type))
                {
                    return set;
                }
            }
        }

        return AddSelectionSet(type);
    }

    private SelectionSet AddSelectionSet(ObjectType type)
    {
        // Two requests may compile the same set; the operation's lock decides whose is kept.
        lock (_operation.Sync)
        {
            if (_byType is not null)
            {
                foreach (var set in _byType)
                {
                    if (ReferenceEquals(set.Type, type))
                    {
                        return set;
                    }
                }
            }

            var compiled = _operation.Compiler.CompileSelectionSet(_operation, type, this);
            SelectionSet[] sets = _byType is null ? [compiled] : [.. _byType, compiled];
            Volatile.Write(ref _byType, sets);
            _single ??= compiled;
            return compiled;
        }
    }

    private static SelectionKind SelectKind(FieldDefinition field)
    {
        if (field.Name == "__typename")
        {
            return SelectionKind.TypeName;
        }

        if (field.LeafResolver is not null && field.Arguments.Count == 0)
        {
            return SelectionKind.Leaf;
        }

        if (field.PureResolver is not null)
        {
            return SelectionKind.Pure;
        }

        return field.Resolver is null && field.BatchResolver is not null ? SelectionKind.Batch : SelectionKind.Async;
    }
}
