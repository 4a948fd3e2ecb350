namespace Cacao.Data;

/// <summary>Describes the directions that fields can be sorted in.</summary>
public interface ISortEnumTypeDescriptor
{
    ISortEnumTypeDescriptor Name(string name);

    ISortEnumTypeDescriptor Description(string? description);

    /// <summary>The direction with this id (<see cref="DefaultSortOperations"/>); the convention names it.</summary>
    ISortEnumValueDescriptor Operation(int operation);
}
