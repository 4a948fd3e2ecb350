using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values that have an order can be filtered by; <typeparamref name="T"/> is their GraphQL type or .NET type.</summary>
public class ComparableOperationFilterInputType<T> : FilterInputType
{
    private static readonly int[] s_comparisons =
    [
        DefaultFilterOperations.GreaterThan, DefaultFilterOperations.NotGreaterThan,
        DefaultFilterOperations.GreaterThanOrEquals, DefaultFilterOperations.NotGreaterThanOrEquals,
        DefaultFilterOperations.LowerThan, DefaultFilterOperations.NotLowerThan,
        DefaultFilterOperations.LowerThanOrEquals, DefaultFilterOperations.NotLowerThanOrEquals,
    ];

    public ComparableOperationFilterInputType()
    {
    }

    public ComparableOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.Equals).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEquals).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.In).Type<ListType<T>>();
        _ = descriptor.Operation(DefaultFilterOperations.NotIn).Type<ListType<T>>();
        foreach (var operation in s_comparisons)
        {
            _ = descriptor.Operation(operation).Type<T>();
        }

        _ = descriptor.AllowAnd(false).AllowOr(false);
    }
}
