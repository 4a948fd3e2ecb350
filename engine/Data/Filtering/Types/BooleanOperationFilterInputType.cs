using Cacao.Types;

namespace Cacao.Data;

/// <summary>What truth values can be filtered by.</summary>
public class BooleanOperationFilterInputType : FilterInputType
{
    public BooleanOperationFilterInputType()
    {
    }

    public BooleanOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.Equals).Type<BooleanType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEquals).Type<BooleanType>();
        _ = descriptor.AllowAnd(false).AllowOr(false);
    }
}
