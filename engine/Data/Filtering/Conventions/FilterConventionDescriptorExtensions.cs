namespace Cacao.Data;

/// <summary>What filters have by default.</summary>
public static class FilterConventionDescriptorExtensions
{
    private static readonly (int Id, string Name)[] s_operations =
    [
        (DefaultFilterOperations.Equals, "eq"),
        (DefaultFilterOperations.NotEquals, "neq"),
        (DefaultFilterOperations.GreaterThan, "gt"),
        (DefaultFilterOperations.NotGreaterThan, "ngt"),
        (DefaultFilterOperations.GreaterThanOrEquals, "gte"),
        (DefaultFilterOperations.NotGreaterThanOrEquals, "ngte"),
        (DefaultFilterOperations.LowerThan, "lt"),
        (DefaultFilterOperations.NotLowerThan, "nlt"),
        (DefaultFilterOperations.LowerThanOrEquals, "lte"),
        (DefaultFilterOperations.NotLowerThanOrEquals, "nlte"),
        (DefaultFilterOperations.Contains, "contains"),
        (DefaultFilterOperations.NotContains, "ncontains"),
        (DefaultFilterOperations.In, "in"),
        (DefaultFilterOperations.NotIn, "nin"),
        (DefaultFilterOperations.StartsWith, "startsWith"),
        (DefaultFilterOperations.NotStartsWith, "nstartsWith"),
        (DefaultFilterOperations.EndsWith, "endsWith"),
        (DefaultFilterOperations.NotEndsWith, "nendsWith"),
        (DefaultFilterOperations.All, "all"),
        (DefaultFilterOperations.None, "none"),
        (DefaultFilterOperations.Some, "some"),
        (DefaultFilterOperations.Any, "any"),
        (DefaultFilterOperations.And, "and"),
        (DefaultFilterOperations.Or, "or"),
        (DefaultFilterOperations.Data, "data"),
    ];

    private static readonly (Type RuntimeType, Type FilterType)[] s_bindings =
    [
        (typeof(string), typeof(StringOperationFilterInputType)),
        (typeof(bool), typeof(BooleanOperationFilterInputType)),
        (typeof(byte), typeof(UnsignedByteOperationFilterInputType)),
        (typeof(sbyte), typeof(ByteOperationFilterInputType)),
        (typeof(short), typeof(ShortOperationFilterInputType)),
        (typeof(ushort), typeof(UnsignedShortOperationFilterInputType)),
        (typeof(int), typeof(IntOperationFilterInputType)),
        (typeof(uint), typeof(UnsignedIntOperationFilterInputType)),
        (typeof(long), typeof(LongOperationFilterInputType)),
        (typeof(ulong), typeof(UnsignedLongOperationFilterInputType)),
        (typeof(decimal), typeof(DecimalOperationFilterInputType)),
        (typeof(float), typeof(FloatOperationFilterInputType)),
        (typeof(double), typeof(FloatOperationFilterInputType)),
        (typeof(Guid), typeof(UuidOperationFilterInputType)),
        (typeof(DateOnly), typeof(LocalDateOperationFilterInputType)),
        (typeof(TimeOnly), typeof(LocalTimeOperationFilterInputType)),
        (typeof(DateTime), typeof(DateTimeOperationFilterInputType)),
        (typeof(DateTimeOffset), typeof(DateTimeOperationFilterInputType)),
        (typeof(TimeSpan), typeof(DurationOperationFilterInputType)),
        (typeof(Uri), typeof(UriOperationFilterInputType)),
    ];

    /// <summary>The operations' names, the inputs of .NET types, and queryables.</summary>
    public static IFilterConventionDescriptor AddDefaults(this IFilterConventionDescriptor descriptor)
        => descriptor.AddDefaultOperations().BindDefaultTypes().UseQueryableProvider();

    /// <summary>Names the operations.</summary>
    public static IFilterConventionDescriptor AddDefaultOperations(this IFilterConventionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        foreach (var (id, name) in s_operations)
        {
            _ = descriptor.Operation(id).Name(name);
        }

        return descriptor;
    }

    /// <summary>Gives .NET types of values their filter inputs.</summary>
    public static IFilterConventionDescriptor BindDefaultTypes(this IFilterConventionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        foreach (var (runtimeType, filterType) in s_bindings)
        {
            _ = descriptor.BindRuntimeType(runtimeType, filterType);
        }

        return descriptor;
    }

    /// <summary>Filters queryables and lists: what filters do without being told.</summary>
    public static IFilterConventionDescriptor UseQueryableProvider(this IFilterConventionDescriptor descriptor) => descriptor;
}
