using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="DurationType"/> can be filtered by.</summary>
public class DurationOperationFilterInputType : ComparableOperationFilterInputType<DurationType>
{
    public DurationOperationFilterInputType()
    {
    }

    public DurationOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("DurationOperationFilterInput");
        base.Configure(descriptor);
    }
}
