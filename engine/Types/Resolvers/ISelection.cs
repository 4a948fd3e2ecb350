namespace Cacao.Types;

/// <summary>A field of a compiled operation: all the selections of one response name, merged.</summary>
public interface ISelection
{
    string ResponseName { get; }

    FieldDefinition Field { get; }

    /// <summary>The object type that the selection belongs to.</summary>
    ObjectType DeclaringType { get; }

    IType Type { get; }

    /// <summary>True when the selection has a selection set.</summary>
    bool HasSelections { get; }

    /// <summary>The fields selected below this one on <paramref name="type"/>.</summary>
    IReadOnlyList<ISelection> GetSelections(ObjectType type);
}
