using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="ByteType"/> can be filtered by.</summary>
public class ByteOperationFilterInputType : ComparableOperationFilterInputType<ByteType>
{
    public ByteOperationFilterInputType()
    {
    }

    public ByteOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("ByteOperationFilterInput");
        base.Configure(descriptor);
    }
}
