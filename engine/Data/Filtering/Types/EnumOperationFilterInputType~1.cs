using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of an enum can be filtered by.</summary>
public class EnumOperationFilterInputType<T> : FilterInputType
{
    public EnumOperationFilterInputType()
    {
    }

    public EnumOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.Equals).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEquals).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.In).Type<ListType<NonNullType<T>>>();
        _ = descriptor.Operation(DefaultFilterOperations.NotIn).Type<ListType<NonNullType<T>>>();
        _ = descriptor.AllowAnd(false).AllowOr(false);
    }
}
