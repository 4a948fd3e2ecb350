using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UnsignedIntType"/> can be filtered by.</summary>
public class UnsignedIntOperationFilterInputType : ComparableOperationFilterInputType<UnsignedIntType>
{
    public UnsignedIntOperationFilterInputType()
    {
    }

    public UnsignedIntOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UnsignedIntOperationFilterInput");
        base.Configure(descriptor);
    }
}
