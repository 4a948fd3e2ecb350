namespace EShop.Defaults;

/// <summary>Demo data.</summary>
public sealed class SeedOptions
{
    public const string Section = "Seed";

    /// <value><c>none</c> (default), <c>small</c> or <c>full</c>.</value>
    public string Size { get; set; } = "none";

    /// <value>The password that all demo users share. Default: <c>demo-password</c>.</value>
    public string DemoPassword { get; set; } = "demo-password";

    public bool IsEnabled => !string.Equals(Size, "none", StringComparison.OrdinalIgnoreCase);
}
