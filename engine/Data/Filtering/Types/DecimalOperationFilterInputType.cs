using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="DecimalType"/> can be filtered by.</summary>
public class DecimalOperationFilterInputType : ComparableOperationFilterInputType<DecimalType>
{
    public DecimalOperationFilterInputType()
    {
    }

    public DecimalOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("DecimalOperationFilterInput");
        base.Configure(descriptor);
    }
}
