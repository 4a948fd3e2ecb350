using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UnsignedShortType"/> can be filtered by.</summary>
public class UnsignedShortOperationFilterInputType : ComparableOperationFilterInputType<UnsignedShortType>
{
    public UnsignedShortOperationFilterInputType()
    {
    }

    public UnsignedShortOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UnsignedShortOperationFilterInput");
        base.Configure(descriptor);
    }
}
