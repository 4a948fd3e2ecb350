namespace Cacao.Data;

/// <summary>What sorting has by default.</summary>
public static class SortConventionDescriptorExtensions
{
    /// <summary>The directions, and queryables.</summary>
    public static ISortConventionDescriptor AddDefaults(this ISortConventionDescriptor descriptor)
        => descriptor.AddDefaultOperations().BindDefaultTypes().UseQueryableProvider();

    /// <summary>Names the directions.</summary>
    public static ISortConventionDescriptor AddDefaultOperations(this ISortConventionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultSortOperations.Ascending).Name("ASC");
        _ = descriptor.Operation(DefaultSortOperations.Descending).Name("DESC");
        return descriptor;
    }

    /// <summary>Sorts texts and other values in both directions.</summary>
    public static ISortConventionDescriptor BindDefaultTypes(this ISortConventionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.BindRuntimeType<string, DefaultSortEnumType>().DefaultBinding<DefaultSortEnumType>();
    }

    /// <summary>Sorts queryables and lists: what sorting does without being told.</summary>
    public static ISortConventionDescriptor UseQueryableProvider(this ISortConventionDescriptor descriptor) => descriptor;
}
