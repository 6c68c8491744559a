"""Real chat templates, rendered; and what a further turn appends."""

from dataclasses import replace
from pathlib import Path

import pytest

from greenroom_engine.errors import ChatTemplateInvalid
from greenroom_engine.models import ModelProfile
from greenroom_engine.prompts.chat import following_turn, render_chat
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.source.thoughts import opens_thought

SYSTEM = Message(Role.SYSTEM, "You write Python.")
QUESTION = Message(Role.USER, "Write f.")
REPAIR = Message(Role.USER, "f(1) is wrong.")
ANSWER = "```python\ndef f(x):\n    return x\n```"


@pytest.fixture(scope="session")
def qwen(test_assets: Path) -> ModelProfile:
    return ModelProfile.read(test_assets / "ggml-vocab-qwen2.gguf")


def profile(qwen: ModelProfile, template: str | None) -> ModelProfile:
    return replace(qwen, chat_template=template, bos_text="<s>", eos_text="</s>")


def real(qwen: ModelProfile, name: str) -> ModelProfile:
    return profile(qwen, (qwen.path.parent / "templates" / f"{name}.jinja").read_text())


EXPECTED = {
    "Qwen-Qwen2.5-7B-Instruct": (
        "<|im_start|>system\nYou write Python.<|im_end|>\n<|im_start|>user\nWrite f.<|im_end|>\n"
        "<|im_start|>assistant\n",
        "<|im_end|>\n<|im_start|>user\nf(1) is wrong.<|im_end|>\n<|im_start|>assistant\n",
    ),
    "Qwen-Qwen3-0.6B": (
        "<|im_start|>system\nYou write Python.<|im_end|>\n<|im_start|>user\nWrite f.<|im_end|>\n<|im_start|>assistant\n"
        "<think>\n\n</think>\n\n",
        "<|im_end|>\n<|im_start|>user\nf(1) is wrong.<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
    ),
    "google-gemma-2-2b-it": (  # it has no system role
        "<s><start_of_turn>user\nYou write Python.\n\nWrite f.<end_of_turn>\n<start_of_turn>model\n",
        "<end_of_turn>\n<start_of_turn>user\nf(1) is wrong.<end_of_turn>\n<start_of_turn>model\n",
    ),
    "microsoft-Phi-3.5-mini-instruct": (
        "<|system|>\nYou write Python.<|end|>\n<|user|>\nWrite f.<|end|>\n<|assistant|>\n",
        "<|end|>\n<|user|>\nf(1) is wrong.<|end|>\n<|assistant|>\n",
    ),
    "unsloth-mistral-Devstral-Small-2507": (
        "<s>[SYSTEM_PROMPT]You write Python.[/SYSTEM_PROMPT][INST]Write f.[/INST]",
        "</s>[INST]f(1) is wrong.[/INST]",
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_real_templates_render_as_their_models_expect(qwen: ModelProfile, name: str) -> None:
    model = real(qwen, name)
    prompt, appended = EXPECTED[name]
    assert render_chat(model, [SYSTEM, QUESTION]) == prompt
    assert following_turn(model, [SYSTEM, QUESTION], ANSWER, REPAIR) == appended


def test_a_template_that_trims_answers_can_still_be_appended_to(qwen: ModelProfile) -> None:
    model = real(qwen, "meta-llama-Llama-3.1-8B-Instruct")
    appended = following_turn(model, [SYSTEM, QUESTION], ANSWER + "\n\n", REPAIR)
    assert appended is not None
    assert appended.startswith("<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nf(1) is wrong.<|eot_id|>")


def test_every_template_llama_cpp_ships_renders(qwen: ModelProfile) -> None:
    """But one, which is for function calls alone and says what it lacks."""
    refused: list[str] = []
    for path in sorted((qwen.path.parent / "templates").glob("*.jinja")):
        try:
            prompt = render_chat(profile(qwen, path.read_text()), [SYSTEM, QUESTION])
        except ChatTemplateInvalid as error:
            assert "'functions' is undefined" in str(error)
            refused.append(path.stem)
        else:
            assert "Write f." in prompt, path.stem
            assert "You write Python." in prompt, path.stem
    assert refused == ["fireworks-ai-llama-3-firefunction-v2"]


@pytest.mark.parametrize(
    "name", ["deepseek-ai-DeepSeek-R1-Distill-Llama-8B", "mistralai-Mistral-Nemo-Instruct-2407", "openai-gpt-oss-120b"]
)
def test_a_template_that_rewrites_earlier_turns_is_not_appended_to(qwen: ModelProfile, name: str) -> None:
    assert following_turn(real(qwen, name), [SYSTEM, QUESTION], ANSWER, REPAIR) is None


def test_an_answer_with_thoughts_that_the_template_drops_is_read_again(qwen: ModelProfile) -> None:
    model = real(qwen, "Qwen-Qwen3-0.6B")
    thought = f"<think>\nhm\n</think>\n\n{ANSWER}"
    assert following_turn(model, [QUESTION], thought, REPAIR) is None
    again = render_chat(model, [QUESTION, Message(Role.ASSISTANT, thought), REPAIR])
    assert "hm" not in again


def test_appending_repeatedly_gives_the_same_text_as_rendering_everything(qwen: ModelProfile) -> None:
    model = real(qwen, "Qwen-Qwen2.5-7B-Instruct")
    conversation = [SYSTEM, QUESTION]
    text = render_chat(model, conversation)
    for _ in range(3):
        appended = following_turn(model, conversation, ANSWER, REPAIR)
        assert appended is not None
        text += ANSWER + appended
        conversation += [Message(Role.ASSISTANT, ANSWER), REPAIR]
    assert text == render_chat(model, conversation)


def test_a_model_without_a_template_gets_a_plain_layout(qwen: ModelProfile) -> None:
    model = profile(qwen, None)
    assert render_chat(model, [SYSTEM, QUESTION]) == (
        "You write Python.\n\n### Instruction:\nWrite f.\n\n### Response:\n"
    )
    assert following_turn(model, [SYSTEM, QUESTION], ANSWER, REPAIR) == (
        "\n\n### Instruction:\nf(1) is wrong.\n\n### Response:\n"
    )


def test_a_prompt_that_ends_in_an_open_thought_is_recognised(qwen: ModelProfile) -> None:
    assert opens_thought(render_chat(real(qwen, "deepseek-ai-DeepSeek-R1-Distill-Llama-8B"), [QUESTION]))
    assert not opens_thought(render_chat(real(qwen, "Qwen-Qwen3-0.6B"), [QUESTION]))
    assert not opens_thought(render_chat(real(qwen, "Qwen-Qwen2.5-7B-Instruct"), [QUESTION]))


@pytest.mark.parametrize(
    "template",
    [
        "{% for message in messages %}",
        "{{ raise_exception('never') }}",
        "{{ messages[7].content }}",
        "{{ 1 / 0 }}",
        "{{ nothing.at.all }}",
        "{{ messages.append(1) }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{% for i in range(999999999) %}x{% endfor %}",
    ],
)
def test_a_template_that_fails_or_misbehaves_is_one_clear_error(qwen: ModelProfile, template: str) -> None:
    with pytest.raises(
        ChatTemplateInvalid, match=r"chat template in .*ggml-vocab-qwen2\.gguf cannot be used"
    ) as caught:
        render_chat(profile(qwen, template), [SYSTEM, QUESTION])
    assert "\n" not in str(caught.value)


def test_what_templates_call_is_there(qwen: ModelProfile) -> None:
    template = (
        "{% generation %}{{ {'a': '<é>'} | tojson }}{% endgeneration %}"
        "{%- for i in range(3) %}{% if i == 1 %}{% continue %}{% endif %}{{ i }}{% endfor %}"
        "{{ strftime_now('%%') }}{{ bos_token }}{{ eos_token }}{{ enable_thinking }}"
    )
    assert render_chat(profile(qwen, template), [QUESTION]) == '{"a": "<é>"}02%<s></s>False'
