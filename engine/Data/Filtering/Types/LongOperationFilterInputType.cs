using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="LongType"/> can be filtered by.</summary>
public class LongOperationFilterInputType : ComparableOperationFilterInputType<LongType>
{
    public LongOperationFilterInputType()
    {
    }

    public LongOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("LongOperationFilterInput");
        base.Configure(descriptor);
    }
}
