using Cacao.Types;

namespace Cacao.Data;

/// <summary>What collections can be filtered by; <typeparamref name="T"/> is the filter input of their elements.</summary>
public class ListFilterInputType<T> : FilterInputType
    where T : FilterInputType
{
    public ListFilterInputType()
    {
    }

    public ListFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.All).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.None).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.Some).Type<T>();
        _ = descriptor.Operation(DefaultFilterOperations.Any).Type<BooleanType>();
        _ = descriptor.AllowAnd(false).AllowOr(false);
    }
}
