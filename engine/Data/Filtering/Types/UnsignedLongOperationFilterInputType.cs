using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UnsignedLongType"/> can be filtered by.</summary>
public class UnsignedLongOperationFilterInputType : ComparableOperationFilterInputType<UnsignedLongType>
{
    public UnsignedLongOperationFilterInputType()
    {
    }

    public UnsignedLongOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UnsignedLongOperationFilterInput");
        base.Configure(descriptor);
    }
}
