using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="ShortType"/> can be filtered by.</summary>
public class ShortOperationFilterInputType : ComparableOperationFilterInputType<ShortType>
{
    public ShortOperationFilterInputType()
    {
    }

    public ShortOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("ShortOperationFilterInput");
        base.Configure(descriptor);
    }
}
