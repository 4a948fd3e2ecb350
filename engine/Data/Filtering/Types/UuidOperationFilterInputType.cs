using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UuidType"/> can be filtered by.</summary>
public class UuidOperationFilterInputType : ComparableOperationFilterInputType<UuidType>
{
    public UuidOperationFilterInputType()
    {
    }

    public UuidOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UuidOperationFilterInput");
        base.Configure(descriptor);
    }
}
