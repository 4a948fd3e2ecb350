using Microsoft.Playwright;

namespace EShop.Supergraph.Tests.Ide;

/// <summary>What somebody does in Banana Cake Pop.</summary>
internal sealed class IdePage(IPage page) : IAsyncDisposable
{
    public ILocator Text(string text) => page.GetByText(text).First;

    /// <summary>Opens a document and waits until the schema has arrived.</summary>
    public async Task CreateDocumentAsync()
    {
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").First.WaitForAsync();
    }

    /// <summary>What the editor shows of its text.</summary>
    public async Task<string> EditorAsync()
        => (await page.Locator(".monaco-editor .view-lines").First.InnerTextAsync()).Replace('\u00a0', ' ');

    /// <summary>Types an operation in the place of what is there, and runs it until the answer shows a text.</summary>
    public async Task RunAsync(string operation, string answer)
    {
        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(operation);

        // The IDE runs what it has understood so far: until it has read the text, the button does nothing, or runs what stood there before.
        // While an operation runs, the button is another, to cancel it.
        var run = page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).First;
        for (var tries = 0; !await IsAnsweredAsync(answer); tries++)
        {
            Assert.True(tries < 30, $"The IDE does not show {answer}.");
            if (await run.IsVisibleAsync() && await run.IsEnabledAsync())
            {
                await run.ClickAsync();
            }
        }
    }

    /// <summary>Waits until the answer shows a text.</summary>
    public Task SeeAnswerAsync(string text) => Answer(text).WaitForAsync();

    public Task OpenTabAsync(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name }).First.ClickAsync();

    public async ValueTask DisposeAsync() => await page.CloseAsync();

    private ILocator Answer(string text) => page.Locator(".monaco-editor .view-lines").Filter(new() { HasText = text }).First;

    private async Task<bool> IsAnsweredAsync(string text)
    {
        try
        {
            await Answer(text).WaitForAsync(new() { Timeout = 3_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
