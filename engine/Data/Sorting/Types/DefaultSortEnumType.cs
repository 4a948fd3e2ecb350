namespace Cacao.Data;

/// <summary>Ascending and descending.</summary>
public class DefaultSortEnumType : SortEnumType
{
    protected override void Configure(ISortEnumTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("SortEnumType");
        _ = descriptor.Operation(DefaultSortOperations.Ascending);
        _ = descriptor.Operation(DefaultSortOperations.Descending);
    }
}
