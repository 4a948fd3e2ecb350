using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UnsignedByteType"/> can be filtered by.</summary>
public class UnsignedByteOperationFilterInputType : ComparableOperationFilterInputType<UnsignedByteType>
{
    public UnsignedByteOperationFilterInputType()
    {
    }

    public UnsignedByteOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UnsignedByteOperationFilterInput");
        base.Configure(descriptor);
    }
}
