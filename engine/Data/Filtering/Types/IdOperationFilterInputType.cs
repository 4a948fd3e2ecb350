using Cacao.Types;

namespace Cacao.Data;

/// <summary>What global ids can be filtered by.</summary>
public class IdOperationFilterInputType : FilterInputType
{
    public IdOperationFilterInputType()
    {
    }

    public IdOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.Equals).Type<IdType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEquals).Type<IdType>();
        _ = descriptor.Operation(DefaultFilterOperations.In).Type<ListType<IdType>>();
        _ = descriptor.Operation(DefaultFilterOperations.NotIn).Type<ListType<IdType>>();
        _ = descriptor.AllowAnd(false).AllowOr(false);
    }
}
